import { mount } from "svelte";
import "./design.css";
import type { Backend } from "./backend";
import { begin, standIn } from "./broken";
import { ipc } from "./ipc";
import { keepLook } from "./look";
import { Session } from "./session.svelte";
import Window from "./Window.svelte";

// In a plain browser there is no program behind the page: sample views stand in. The product is built without them, so
// that a window that has lost its program stays empty instead of showing something that looks like it.
async function backend(): Promise<Backend> {
  if (import.meta.env.MODE === "production" || "__TAURI_INTERNALS__" in window) return ipc;
  return (await import("./fake/fake")).fake(new URLSearchParams(location.search));
}

keepLook(document.documentElement, new URLSearchParams(location.search));
const session = new Session(await backend());
standIn(session);
mount(Window, { target: document.body, props: { session } });
await begin(session);
