// How many questions one address may ask in a minute. The description says it, and the door keeps to it.
export const questionsPerMinute = 600;
