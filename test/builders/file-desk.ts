/** What people do with workbooks of scores: take one out, try it, send it in. */
import {
  exportRound,
  exportSheet,
  importScores,
  previewScores,
} from '#contract/assessment-file.ts';
import { sheetDesk, type CastName, type OpenRound, type RoundApp } from './round-app.ts';
import { downloadFile, openScoreFile, type ScoreFile } from './score-file.ts';

export const fileName = 'diem.xlsx';

export function fileDesk(ground: RoundApp) {
  const preview = async (name: CastName, { id: roundId }: OpenRound, file: ScoreFile) =>
    ground.as(name).call(previewScores, { roundId }, { file: await file.bytes() });
  return {
    preview,
    async exportedSheet(name: CastName, sheetId: number): Promise<ScoreFile> {
      const sent = await downloadFile(ground.app, ground.as(name), exportSheet, { sheetId });
      return openScoreFile(sent.bytes);
    },
    async exportedRound(name: CastName, roundId: number): Promise<ScoreFile> {
      const sent = await downloadFile(ground.app, ground.as(name), exportRound, { roundId });
      return openScoreFile(sent.bytes);
    },
    /** Tried, then confirmed. */
    async send(
      name: CastName,
      { id: roundId }: OpenRound,
      file: ScoreFile,
      instead: { take?: 'good'; sha256?: string } = {},
    ) {
      const bytes = await file.bytes();
      const browser = ground.as(name);
      const { sha256, seen } = await browser.call(previewScores, { roundId }, { file: bytes });
      const input = { roundId, fileName, sha256, seen, ...instead };
      return browser.call(importScores, input, { file: bytes });
    },
    /** A round in which justice has scored all of its own. */
    async scoredSheet() {
      const round = await ground.round();
      const sheetId = round.sheetId('justice');
      const desk = sheetDesk(ground, sheetId);
      await desk.scoreAll('justiceOfficer');
      return { round, sheetId, desk };
    },
  };
}
export type FileDesk = ReturnType<typeof fileDesk>;
