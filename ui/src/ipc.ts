import { Channel, invoke } from "@tauri-apps/api/core";
import type { Backend } from "./backend";
import type { View } from "./generated/types";

/** The program behind the window. The only file that knows Tauri. */
export const ipc: Backend = {
  async subscribe(onView) {
    const channel = new Channel<View>();
    channel.onmessage = onView;
    await invoke("subscribe", { channel });
  },
  async act(input) {
    await invoke("act", { input });
  },
  async submitCode(code) {
    await invoke("submit_code", { code });
  },
  painted() {
    void invoke("painted");
  },
};
