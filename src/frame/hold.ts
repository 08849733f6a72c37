/**
 * Holds an element back, with what stands inside it shown in its place, until it is let go: where the page brings the guide, nobody
 * is shown the model guide’s first question instead. Returns how to let it go.
 */
export function hold(element: HTMLElement): () => void {
  const place = document.createElement('div');
  place.className = 'held';
  place.append(...element.childNodes);
  element.replaceWith(place);
  return () => {
    if (!place.isConnected) return;
    element.append(...place.childNodes);
    place.replaceWith(element);
  };
}
