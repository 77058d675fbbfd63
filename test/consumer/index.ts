// A strict program that uses the built package by its name; it is type-checked and never run.
import 'ketamine-screener/define';
import 'ketamine-screener/define-preview';
import { assess } from 'ketamine-screener/assess';
import type { KetamineScreener, KetamineScreenerPreview } from 'ketamine-screener';
import { type Assessment, type ScreenerRecord } from 'ketamine-screener';

const screener: KetamineScreener = document.createElement('ketamine-screener');
const preview: KetamineScreenerPreview = document.createElement('ketamine-screener-preview');
const record: ScreenerRecord | null = screener.record;
const assessment: Assessment = assess(record?.answers);

preview.htmlFor = screener.id;
document.body.append(screener, preview, assessment.recommendation.id);
