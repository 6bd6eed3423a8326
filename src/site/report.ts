/** The button at the foot of a lesson that reports a fault: shows the text, copied or in the issue form. */
import { openForm, reportText } from '../cell/report.ts';
import { copyOut } from '../cell/share.ts';
import { stringsFor } from '../cell/strings.ts';

const strings = stringsFor(document.documentElement.lang);

document.querySelector('[data-report]')?.addEventListener('click', (event) => {
  const button = event.currentTarget as HTMLElement;
  const text = reportText(null, strings);
  if (openForm(text, null)) return;
  void copyOut(text, strings.report.copied, strings).then((html) => {
    const place = button.parentElement?.querySelector('.report-status') ?? document.createElement('p');
    place.className = 'report-status';
    place.setAttribute('role', 'status');
    if (!place.isConnected) button.after(place);
    place.innerHTML = html;
  });
});
