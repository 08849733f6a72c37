/** What is written into the record when one press stands for words. The letter tells it, so it is in the guide’s own language whatever the screen speaks. */
export const recordWords = {
  me: 'The person referring',
  childToMe: 'The child, to the person referring',
};
