/** Registers the custom elements and starts the engine of a page that has programs. */
import { TAGS } from './constants.ts';
import { startOnIdle } from './engine.ts';
import { progress } from './progress.ts';
import { stringsFor } from './strings.ts';
import { MemoryPictureElement } from './memory-picture.ts';
import { PredictQuestionElement } from './predict-question.ts';
import { TensorCellElement } from './tensor-cell.ts';
import { TensorExerciseElement } from './tensor-exercise.ts';

customElements.define(TAGS.picture, MemoryPictureElement);
customElements.define(TAGS.predict, PredictQuestionElement);
customElements.define(TAGS.cell, TensorCellElement);
customElements.define(TAGS.exercise, TensorExerciseElement);

// What cannot be stored is said once, next to what was just done.
progress.onTrouble((written) => {
  const strings = stringsFor(document.documentElement.lang);
  const near = document.activeElement?.closest('predict-question, tensor-exercise, .way-on');
  const note = document.querySelector('.storage-note') ?? document.createElement('p');
  note.className = 'storage-note';
  note.setAttribute('role', 'status');
  note.textContent = written === 'full' ? strings.storageFull : strings.storage;
  (near ?? document.querySelector('main'))?.append(note);
});

if (document.querySelector(`${TAGS.cell}, ${TAGS.exercise}`)) startOnIdle();
