/** How high the box with the finding is: the same whatever the finding says, so that nothing below it jumps. */
export const verdictHeight = 'clamp(13rem, 42vh, 24rem)';
