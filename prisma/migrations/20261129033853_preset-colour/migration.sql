-- AlterTable
ALTER TABLE "Preset" ADD COLUMN "colour" TEXT;
