/** Registers the custom elements and starts the engine of a page that has programs. */
import { TAGS } from './constants.ts';
import { startOnIdle } from './engine.ts';
import { MemoryPictureElement } from './memory-picture.ts';
import { PredictQuestionElement } from './predict-question.ts';
import { TensorCellElement } from './tensor-cell.ts';
import { TensorExerciseElement } from './tensor-exercise.ts';

customElements.define(TAGS.picture, MemoryPictureElement);
customElements.define(TAGS.predict, PredictQuestionElement);
customElements.define(TAGS.cell, TensorCellElement);
customElements.define(TAGS.exercise, TensorExerciseElement);

if (document.querySelector(`${TAGS.cell}, ${TAGS.exercise}`)) startOnIdle();
