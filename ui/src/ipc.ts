import { Channel, invoke } from "@tauri-apps/api/core";
import type { Backend } from "./backend";
import type { View } from "./generated/types";

/** The program behind the window. The only file that knows Tauri. */
export const ipc: Backend = {
  async subscribe(onView) {
    const channel = new Channel<View>();
    let newest = -1;
    // What came by the channel may have overtaken the answer.
    const take = (view: View) => {
      if (view.revision < newest) return;
      newest = view.revision;
      onView(view);
    };
    channel.onmessage = take;
    take(await invoke<View>("subscribe", { channel }));
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
