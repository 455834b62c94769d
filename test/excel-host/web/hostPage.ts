/** Conversation between the host page and the add-in's frame. */
export const CONVERSATION = "conversation1";
export const APP = "app1";

/** What the add-in's address must carry so that office.js knows that it is in Excel on the web. */
export function addinAddress(page: string, origin: string): string {
  const info = ["Excel", "Web", "16.00", "en-US", "correlation1", "", "disableLogging", "0"];
  const url = new URL(page, origin);
  url.search += `${url.search === "" ? "?" : "&"}_host_Info=${info.join("$")}`;
  return `${url.href}#&_xdm_Info=${[CONVERSATION, APP, origin].join("|")}`;
}

/** The page around the add-in: hands messages between its frame and the double. */
export function hostPage(addin: string): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Excel host double</title>
<style>body { margin: 0 } iframe { border: 0; width: 100vw; height: 100vh }</style>
<iframe id="addin" title="Add-in"></iframe>
<script>
  const frame = document.getElementById("addin");
  const events = new EventSource("/double/events");
  events.onmessage = ({ data }) => frame.contentWindow.postMessage(JSON.parse(data), location.origin);
  addEventListener("message", ({ source, data }) => {
    if (source === frame.contentWindow) fetch("/double/messages", { method: "POST", body: data });
  });
  events.onopen = () => { if (!frame.src) frame.src = ${JSON.stringify(addin)}; };
</script>
</html>`;
}
