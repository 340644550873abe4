declare module "virtual:last-words" {
  /** By language tag: what is said of a page that broke. */
  const words: Record<string, { title: string; text: string; reload: string; dir: "ltr" | "rtl" }>;
  export default words;
}
