import { expect, test, vi } from "vitest";
import type { View } from "../src/generated/types";

type Channel = { onmessage: (view: View) => void };

const program = vi.hoisted(() => ({
  channel: undefined as Channel | undefined,
  answer: (() => {}) as (view: View) => void,
}));

vi.mock("@tauri-apps/api/core", () => ({
  Channel: class {
    onmessage = () => {};
  },
  invoke: (_command: string, { channel }: { channel: Channel }) => {
    program.channel = channel;
    return new Promise((resolve) => (program.answer = resolve));
  },
}));

const view = (revision: number) => ({ revision }) as View;

test("the answer is the first view, and later ones come by the channel", async () => {
  const { ipc } = await import("../src/ipc");
  const seen: number[] = [];
  const subscribed = ipc.subscribe((view) => seen.push(view.revision));
  program.answer(view(4));
  await subscribed;
  program.channel?.onmessage(view(5));
  expect(seen).toEqual([4, 5]);
});

test("an answer that was overtaken undoes nothing", async () => {
  const { ipc } = await import("../src/ipc");
  const seen: number[] = [];
  const subscribed = ipc.subscribe((view) => seen.push(view.revision));
  program.channel?.onmessage(view(5));
  program.answer(view(4));
  await subscribed;
  expect(seen).toEqual([5]);
});
