//! Slips of the keyboard: how many are recognised, and that no real domain is called one.

use std::collections::BTreeMap;

use super::address;
use crate::provider::Catalogue;
use crate::public_suffix;

const POPULAR: &str = include_str!("../../../providers/popular-domains.txt");
const KNOWN: &str = include_str!("../../../providers/known-domains.txt");
const NEIGHBOURS: &str = include_str!("../../../providers/real-neighbours.txt");

/// The correction that is offered for a domain.
fn offered(domain: &str) -> Option<String> {
    let found = Catalogue::embedded().detect(&address(domain), &[]);
    assert!(found.suggestion.is_none() || found.provider.is_none(), "{domain}: offered, never applied");
    found.suggestion.map(|(address, _)| address.domain().to_owned())
}

fn lines(text: &'static str) -> impl Iterator<Item = &'static str> {
    text.lines().filter(|line| !line.starts_with('#'))
}

/// What people type, and what they mean.
const TYPED: &str = "
gmail.com: gmail.con gmail.cm gmail.om gmail.co gmail.cmo gmail.ocm gmail.vom gmail.xom gmail.comm gmail.coom gmail.cim
gmail.com: gmail.cpm gmail.cok gmail.col gmail.clm gmail.fom gmail.dom gmail.c gmail.coim gmail.com.com gmail.ckm
gmail.com: gmial.com gamil.com gmali.com gmai.com gmal.com gmil.com gmaill.com gmmail.com gnail.com gmaul.com gmaol.com
gmail.com: gmaik.com gmaio.com gmsil.com gmqil.com gmaail.com gmeil.com gimail.com gemail.com ggmail.com mgail.com
gmail.com: gmial.co gmial.con gmal.con gnail.con gmai.con gmaill.con gamil.con gmailc.om gmai.lcom www.gmail.com gmaii.com gmai1.com
gmail.com: grnail.com g-mail.com gmaiil.com gmaaail.com gmail.net gmail.org gmail.fr gmail.de gmail.co.uk gmail.it gmail.es
googlemail.com: googlemial.com googlemai.com goglemail.com googelmail.com googlmail.com googlemail.con googlemail.de
googlemail.com: goolemail.com goooglemail.com googlemail.co.uk googelemail.com googlemaill.com
yahoo.com: yaho.com yahooo.com yahho.com yhaoo.com yaboo.com yahoo.con yahoo.co yahoo.cm yahoo.cmo yahoo.comm yaoo.com
yahoo.com: yhoo.com ahoo.com tahoo.com uahoo.com yajoo.com yaho.con yahoo.vom yahop.com yahpo.com yahoi.com yohoo.com yahou.com
yahoo.com: yyahoo.com yahoooo.com yahoo.com.com yah00.com yahooc.om yahoo.om yahoo.xom
yahoo.co.uk: yaho.co.uk yahoo.couk yahooco.uk yahoo.co.u yahoo.co.ik yahoo.cou.k yahoo.c.uk yahoo.co.yk yahho.co.uk yahoo.uk
yahoo.co.uk: yahoo.o.uk yahoo.co.ukk yhaoo.co.uk
yahoo.fr: yaho.fr yahooo.fr yahoo.ft yhoo.fr yahoo.frr
yahoo.com.br: yaho.com.br yahoo.combr yahoo.com.b yahoo.br
yahoo.co.in: yaho.co.in yahoo.coin yahoo.co.i
hotmail.com: hotmial.com hotmai.com hotmal.com htomail.com homtail.com hotmaill.com hotmail.con hotmail.co otmail.com
hotmail.com: hitmail.com hotnail.com hormail.com hoymail.com hotmil.com hotmaul.com hotmsil.com hotamil.com hotmali.com
hotmail.com: homail.com htmail.com ohtmail.com hottmail.com hhotmail.com hotmaik.com hotmaol.com hotmail.cm hotmail.om
hotmail.com: hotmail.cmo hotmail.vom hotmail.comm hotmial.con hotmai.con hotmeil.com hotmaail.com hotmail.cim hot-mail.com
hotmail.co.uk: hotmial.co.uk hotmail.couk hotmai.co.uk hotmail.co.u hotmailco.uk hotmail.uk hotmail.co.ul hotmal.co.uk
hotmail.fr: hotmai.fr hotmial.fr hotmail.frr hotmail.ft hotmal.fr hotmil.fr
hotmail.it: hotmial.it hotmal.it hotmail.itt hotmail.ut
outlook.com: outlok.com outloo.com outlool.com outllook.com oulook.com outlook.con outloook.com otlook.com utlook.com
outlook.com: outllok.com outlokk.com outlook.cm outlook.cmo outlook.om oultook.com otulook.com ourlook.com ouylook.com
outlook.com: iutlook.com putlook.com outlock.com outlouk.com outlooc.com outlook.comm 0utlook.com out1ook.com outlok.con
outlook.com: outlook.vom uotlook.com outolok.com outloik.com out-look.com
icloud.com: icloud.co icloud.con iclud.com icoud.com iclould.com icluod.com iclod.com iclou.com icloud.cm icloud.om
icloud.com: iclooud.com iclpud.com ickoud.com ivloud.com ixloud.com icloud.comm icloudd.com iicloud.com icolud.com
icloud.com: icloud.cmo iclou.con icloud.vom i-cloud.com icloude.com
live.com: live.con live.cmo live.vom live.comm lvie.com liev.com livee.com llive.com
live.co.uk: live.couk live.co.u livve.co.uk
msn.com: msn.con msn.cmo msn.vom msn.comm msnn.com msn.co msn.cm mssn.com
aol.com: aol.con aol.cmo aol.vom aol.comm aol.co aol.cm aool.com aoll.com aaol.com aol.om aol.cim
ymail.com: ymail.con ymial.com ymaill.com ymali.com ymail.co yymail.com ymail.cmo
me.com: me.con me.cmo me.vom me.comm
mac.com: mac.con mac.vom mac.cmo
mail.com: mail.con mail.cmo mail.vom
gmx.de: gmx.dee gmx.ed gmx.d gmx.fe gmxx.de gxm.de ggmx.de gmx.dde gmxd.e
gmx.net: gmx.ney gmx.ner gmx.nte gmx.nt gmx.met gmxx.net gmx.nett
web.de: web.ed web.dee web.d web.fe wbe.de web.dw webd.e
t-online.de: t-onlien.de t-onlin.de t-onlne.de tonline.de t-onine.de t-online.ed t-online.d t-olnine.de t-onlone.de
t-online.de: t.online.de t-onlinee.de t-onliine.de t-online.dee t-oline.de t-online.fe
freenet.de: freent.de frenet.de freenet.ed freeenet.de freenet.d frennet.de freenett.de feenet.de freenrt.de
orange.fr: orang.fr oragne.fr ornage.fr orange.ft ornge.fr orangee.fr orrange.fr orange.frr orabge.fr orange.rf orange.f
wanadoo.fr: wanado.fr wandoo.fr wanadooo.fr wanaddo.fr wanaoo.fr wanadoo.ft awnadoo.fr wanadou.fr
free.fr: free.frr free.ft freee.fr free.rf frree.fr
laposte.net: lapost.net laposte.nett lapsote.net laposte.ney laposte.ent laposte.ne la-poste.net lapote.net
sfr.fr: sfr.frr sfr.ft ssfr.fr
libero.it: liber.it libeor.it lbero.it liberoo.it libero.ut libero.ti libbero.it liberp.it libeto.it ilbero.it libero.i
virgilio.it: virgillio.it virglio.it vrigilio.it virgilo.it virgilio.itt
comcast.net: comast.net comcat.net comcst.net comacst.net concast.net comcasr.net comcast.ney comcast.nt comcast.ne
comcast.net: comcast.ent comcastt.net comcas.net ocmcast.net comcadt.net
verizon.net: verzon.net verizon.nt verison.net verizn.net verizion.net verizon.ent vrizon.net veriozn.net vreizon.net
att.net: att.nt att.ney attt.net att.ent aatt.net
sbcglobal.net: sbcgloabl.net sbglobal.net sbcgobal.net sbcglobal.nt sbcglobl.net sbcglobal.com scbglobal.net sbcgloball.net
bellsouth.net: belsouth.net bellsoth.net bellsouth.nt bellsout.net bellsouht.net belllsouth.net bellsuth.net
btinternet.com: btinernet.com btintenet.com btinterent.com btinternet.co btinternet.con btinternt.com btinternet.co.uk
btinternet.com: btinetrnet.com btinterne.com btinternett.com
cox.net: cox.nt cox.ney coxx.net cox.ent
charter.net: chater.net charer.net cahrter.net charterr.net charter.nt
earthlink.net: earthlnk.net earhtlink.net earthlink.ent earthlik.net erthlink.net
mail.ru: mial.ru maill.ru mail.r mail.tu mail.rru mail.ur
yandex.ru: yadnex.ru yandx.ru yandex.r yndex.ru yandexx.ru yandex.ri tandex.ru
rambler.ru: ramblr.ru rabmler.ru rambler.tu
seznam.cz: senzam.cz sezna.cz seznam.xz seznma.cz seznaam.cz seznam.c
wp.pl: wp.p wp.ol wp.pll
onet.pl: onet.p onte.pl onett.pl onet.ol
interia.pl: inteira.pl interia.p interai.pl interiaa.pl
protonmail.com: protonmial.com protonmai.com protonmail.con portonmail.com protnmail.com protonmal.com protonmail.cmo
proton.me: porton.me protonn.me proton.m protn.me proton.em
fastmail.com: fastmial.com fasmail.com fastmal.com fastmail.con fatmail.com
zoho.com: zoho.con zohoo.com zohho.com zoho.co
naver.com: anver.com naver.con navr.com naverr.com nvaer.com
qq.com: qq.con qq.cmo qq.vom
163.com: 163.con 163.cmo 163.vom
bigpond.com: bigpnd.com bipgond.com bigpond.con bigpod.com bigpond.co
bigpond.net.au: bigpond.netau bigpon.net.au bigpond.net.a
rediffmail.com: redifmail.com rediffmial.com rediffmail.con rediffmail.co.in redffmail.com
uol.com.br: uol.com.b uol.combr uol.com.vr uoll.com.br uol.cm.br
terra.com.br: terra.com.b terrra.com.br trera.com.br terra.combr
posteo.de: posteoo.de postoe.de posteo.d posteo.ed
mailbox.org: mailbox.og malibox.org mailbox.ogr mailboxx.org
bluewin.ch: bluewn.ch blewin.ch bluewin.c bluewni.ch
ziggo.nl: ziggoo.nl zigg.nl ziggo.n zgigo.nl
skynet.be: skynt.be sykynet.be skynet.b syknet.be
ntlworld.com: ntlwrld.com ntlworld.con ntlwolrd.com ntlworld.co
virginmedia.com: virginmeda.com virginmedia.con viginmedia.com virginmedia.co
talktalk.net: taltalk.net talktlak.net talktalk.nt
";

#[test]
fn what_people_type_is_understood() {
    let rows = TYPED.lines().filter_map(|line| line.split_once(": "));
    let rows: Vec<(&str, &str)> =
        rows.flat_map(|(meant, typed)| typed.split(' ').map(move |typed| (meant, typed))).collect();
    let missed: Vec<_> = rows
        .iter()
        .map(|(meant, typed)| (*typed, *meant, offered(typed)))
        .filter(|(_, meant, offered)| offered.as_deref() != Some(meant))
        .collect();
    assert!(rows.len() > 450, "{}", rows.len());
    assert_eq!(missed, [], "of {}", rows.len());
}

/// Every single slip of a domain by the kind of slip: letters swapped, left out, typed twice, the key beside hit
/// instead or as well.
fn slips(domain: &str) -> Vec<(&'static str, String)> {
    const ROWS: [&str; 3] = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];
    let beside = |key: char| -> Vec<char> {
        ROWS.iter()
            .filter_map(|row| Some((row, row.find(key)?)))
            .flat_map(|(row, at)| {
                [at.checked_sub(1), Some(at + 1)].into_iter().flatten().filter_map(|at| row.chars().nth(at))
            })
            .collect()
    };
    let letters: Vec<char> = domain.chars().collect();
    let mut all = Vec::new();
    for (at, letter) in letters.iter().enumerate() {
        let with = |put: &[char], instead: usize| {
            [&letters[..at], put, &letters[at + instead..]].concat().into_iter().collect::<String>()
        };
        if let Some(next) = letters.get(at + 1) {
            all.push(("swapped", with(&[*next, *letter], 2)));
        }
        if *letter == '.' {
            continue;
        }
        all.push(("left out", with(&[], 1)));
        all.push(("twice", with(&[*letter, *letter], 1)));
        for near in beside(*letter) {
            all.push(("beside", with(&[near], 1)));
            all.push(("beside as well", with(&[*letter, near], 1)));
        }
    }
    let is_domain = |name: &str| {
        name != domain
            && name.contains('.')
            && !name.starts_with(['.', '-'])
            && !name.contains("..")
            && !name.ends_with('.')
    };
    all.retain(|(_, slip)| is_domain(slip) && crate::address::Address::parse(&format!("a@{slip}")).is_ok());
    all
}

#[test]
fn single_slips_are_recognised() {
    // Names that are long enough to be told from others; of the short ones only some slips can be (see the table).
    let unambiguous = lines(POPULAR).filter(|line| !line.contains("short") && !line.contains("exact"));
    let mut counts: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let (mut domains, mut wrong, mut missed) = (0, Vec::new(), Vec::new());
    for domain in unambiguous.filter_map(|line| line.split(' ').next()) {
        domains += 1;
        assert!(Catalogue::embedded().by_domain(domain).is_some(), "{domain} is in the list, but not in the catalogue");
        for (kind, slip) in slips(domain) {
            let is_real = Catalogue::embedded().is_known_domain(&slip) || lines(NEIGHBOURS).any(|real| real == slip);
            let name = |domain: &str| domain.split('.').next().unwrap_or_default().to_owned();
            let other_ending = public_suffix::is_listed(&slip);
            // Another country's domain, or another name in front of "mail": nobody can tell.
            let ambiguous = is_real || (other_ending && name(&slip) == name(domain));
            let counts = counts.entry(kind).or_default();
            match offered(&slip) {
                Some(meant) if meant == domain => *counts = (counts.0 + 1, counts.1 + 1),
                None if ambiguous => {}
                Some(other) if ambiguous => wrong.push((slip, other)),
                _ => {
                    counts.1 += 1;
                    missed.push(slip);
                }
            }
        }
    }
    let (hits, all) = counts.values().fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
    println!("{domains} domains, {hits} of {all} slips; by kind: {counts:?}; missed: {missed:?}; other: {wrong:?}");
    assert!(domains > 60 && all > 3_000, "{domains} domains, {all} slips");
    assert!(hits * 100 >= all * 98, "{hits} of {all}: {missed:?}");
    for (kind, (hits, all)) in counts {
        assert!(hits * 100 >= all * 95, "{kind}: {hits} of {all}");
    }
}

#[test]
fn no_real_domain_is_called_a_slip() {
    let catalogue = Catalogue::embedded();
    let own = catalogue.all().iter().flat_map(|provider| {
        provider.domains.iter().chain(&provider.domains_to_confirm).chain(&provider.domain_families).map(String::as_str)
    });
    let others = "small.com email.it cloud.com ucloud.com hmail.com jmail.com tmail.com zmail.com fmail.com bmail.com umail.com
        hotel.com outdoor.com outlet.com hotmart.com we.com he.com life.com love.com live.co mac.co me.co mail.co max.com
        email.co olive.com five.com give.com line.com like.com hive.com lives.com alive.com mailbox.com mailboxes.org
        gmx.com gm.com gmc.com gms.de aok.de aoc.com all.com aon.com ao.com gov.uk example.com example.co bakery.example
        university.edu outlook.company icloud9.com icloud.support gmail.online gmail.company gmal-logistics.example
        tele2.se fox.net wed.de wb.de wep.de ms.com msnbc.com comcast.com verizon.com att.com cox.com charter.com free.com
        orange.com orange.es orange.pl orange.be orange.ro libero.com terra.com bol.com wp.com web.com web.se sky.co.uk
        virginmedia.co.uk live.eu proton.com yandex.eu inbox.com posteo.company seznam.sk laposte.fr onet.com
        horizon.net proto.me poste.it postel.de tri.fr skye.com skynet.com plusnet.example sapa.pt zoom.com zola.com
        maill.com mmail.com gmal.example gmail.example hotmail.test outlook.local yahoo.internal gmx.home
        goldmail.com bigmail.com hotmamail.example firstmail.com fastermail.com fasmail.example protein.me freemail.de
        t-mobile.de m-online.de e-online.de z-online.de tv-online.de telekom.de freenow.de freelance.de greenpeace.de
        mit.edu ethz.ch uni-bonn.de ox.ac.uk usp.br u-tokyo.ac.jp polimi.it sorbonne.fr wired.com wood.de weber.de
        gail.example gmat.com email.example webmail.de webmail.co.za ymca.org yale.edu yahoo-inc.com yahooinc.com
        icould.com skyy.com harter.net libro.it orage.fr never.com aver.com webb.de mali.ru mai.ru carter.net cello.nl";
    let mut count = 0;
    for domain in lines(KNOWN).chain(lines(NEIGHBOURS)).chain(own).chain(others.split_whitespace()) {
        assert_eq!(offered(domain), None, "{domain} is real");
        count += 1;
    }
    assert!(count > 1_400, "the lists of real domains are there: {count}");
}

#[test]
fn the_lists_are_in_order() {
    for list in [KNOWN, NEIGHBOURS] {
        assert!(lines(list).collect::<Vec<_>>().is_sorted_by(|a, b| a < b), "sorted, none twice");
    }
    for domain in lines(NEIGHBOURS) {
        assert_eq!(address(domain).domain(), domain);
        assert!(!Catalogue::embedded().is_known_domain(domain), "{domain} is known anyway");
    }
    let mut seen = std::collections::HashSet::new();
    for line in lines(POPULAR) {
        let (domain, words) = line.split_once(' ').unwrap_or((line, ""));
        assert!(seen.insert(domain), "{domain} is listed twice");
        assert!(Catalogue::embedded().by_domain(domain).is_some(), "{domain} has no provider");
        let known = ["anywhere", "short", "exact", "shared"];
        assert!(words.split_whitespace().all(|word| known.contains(&word)), "{line}");
    }
}

#[test]
fn the_local_part_is_kept_as_it_was_typed() {
    for local in
        ["Anna.Berg", "anna+shop", "o'brien", "\"anna b\"", "анна", "ANNA", "a", "_x_", "gmial.com", "gmail.com"]
    {
        let address = crate::address::Address::parse(&format!("{local}@GMIAL.com")).expect(local);
        let found = Catalogue::embedded().detect(&address, &[]);
        let suggestion = found.suggestion.map(|(address, provider)| (address.to_string(), provider.id.as_str()));
        assert_eq!(suggestion, Some((format!("{local}@gmail.com"), "gmail")));
    }
}

#[test]
fn texts_that_are_no_address_are_understood() {
    let offered = |typed: &str| {
        assert!(crate::address::Address::parse(typed).is_err(), "{typed} is an address");
        Catalogue::embedded().correction_of_text(typed).map(|(address, _)| address.to_string())
    };
    for (typed, meant) in [
        ("anna@gmail,com", "anna@gmail.com"),
        ("Anna@Gmail;Com", "Anna@gmail.com"),
        ("anna@gmail..com", "anna@gmail.com"),
        ("anna@@gmail.com", "anna@gmail.com"),
        ("anna@gmail@com", "anna@gmail.com"),
        ("anna@gmail com", "anna@gmail.com"),
        ("anna@ gmail.com", "anna@gmail.com"),
        ("anna@.gmail.com", "anna@gmail.com"),
        ("anna@gmail.com/", "anna@gmail.com"),
        ("anna@gmailcom", "anna@gmail.com"),
        ("anna@gmail", "anna@gmail.com"),
        ("anna@hotmail", "anna@hotmail.com"),
        ("anna@web", "anna@web.de"),
        ("anna@yahoocouk", "anna@yahoo.co.uk"),
        ("anna@yahoo.co,uk", "anna@yahoo.co.uk"),
        ("anna@gmial,com", "anna@gmail.com"),
        ("anna@web,de", "anna@web.de"),
    ] {
        assert_eq!(offered(typed).as_deref(), Some(meant), "{typed}");
    }
    for typed in [
        "",
        "anna",
        "@gmail.com",
        "anna@",
        "anna@bakery",
        "anna@bakery,example",
        "an na@gmail.com",
        "anna..b@gmail.com",
        "anna@gmail.com, ben@gmail.com",
        "anna@gmail.com ben@gmail.com",
        "anna@gmx",
        "anna@1.2.3.4",
        "anna@gmail.com<script>",
        "anna@",
        "@",
        "@@@",
    ] {
        assert_eq!(offered(typed), None, "{typed}");
    }
}

#[test]
fn nothing_that_can_be_typed_makes_it_fail() {
    let pieces = ["a", "é", "mail", ".", "-", "com", "gmail", "xn--", "1", "co", "uk", "о"];
    for first in pieces {
        for second in pieces {
            for third in pieces {
                for fourth in pieces {
                    let typed = format!("a@{first}{second}{third}{fourth}");
                    let _ = Catalogue::embedded().correction_of_text(&typed);
                    let Ok(address) = crate::address::Address::parse(&typed) else { continue };
                    let found = Catalogue::embedded().detect(&address, &[]);
                    if let Some((suggestion, provider)) = found.suggestion {
                        assert!(provider.has_domain(suggestion.domain()), "{typed}");
                    }
                }
            }
        }
    }
}
