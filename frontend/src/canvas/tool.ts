/** What dragging on the ground does: move the picture, or take agencies together by a box or an outline. */
export type Tool = 'point' | 'box' | 'lasso'
