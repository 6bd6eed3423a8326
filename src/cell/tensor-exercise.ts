export class TensorExerciseElement extends HTMLElement {}
