-- DropIndex
DROP INDEX "Entry_userId_kind_day_atMs_idx";

-- CreateIndex
CREATE INDEX "Entry_userId_kind_deletedAt_day_atMs_id_idx" ON "Entry"("userId", "kind", "deletedAt", "day", "atMs", "id");
