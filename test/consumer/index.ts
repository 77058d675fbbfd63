// A strict program that uses the built package by its name; it is type-checked and never run.
import 'ketamine-screener/define';
import 'ketamine-screener/define-preview';
import { assess } from 'ketamine-screener/assess';
import type { KetamineScreener, KetamineScreenerPreview } from 'ketamine-screener';
import { type Assessment, type ScreenerEventMap, type ScreenerRecord, type Source } from 'ketamine-screener';

const screener: KetamineScreener = document.createElement('ketamine-screener');
const preview: KetamineScreenerPreview = document.createElement('ketamine-screener-preview');
const record: ScreenerRecord | null = screener.record;
const assessment: Assessment = assess(record?.answers);

screener.criteria = 'four-week';
screener.resume = 'session';
screener.history = 'off';
screener.country = 'Deutschland';
// @ts-expect-error -- a slip of the pen.
screener.criteria = 'four-weeks';
// @ts-expect-error -- what is ours alone is no part of the types.
preview.shelf.clear();

const share = ({ detail: { index, total } }: ScreenerEventMap['ks-step']): number => index / total;
screener.addEventListener('ks-step', share);
document.body.addEventListener('ks-step', ({ detail }) => detail.total);
document.addEventListener('ks-step', ({ detail }) => detail.total);
window.addEventListener('ks-step', ({ detail }) => detail.total);
const files: readonly Source[] = [new File([], 'record.json')];
void preview.open(files);
preview.htmlFor = screener.id;
document.body.append(screener, preview, assessment.recommendation.id);
