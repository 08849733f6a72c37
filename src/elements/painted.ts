/** Resolves once what has been drawn has been shown. */
export const painted = () => new Promise<void>((done) => {
  // In a hidden page no frame is drawn; the timer sees that it goes on all the same.
  const timer = setTimeout(done, 300);
  // Two frames: the first has then been shown, and is not held up by what follows.
  requestAnimationFrame(() =>
    requestAnimationFrame(() =>
      setTimeout(() => {
        clearTimeout(timer);
        done();
      }),
    ),
  );
});
