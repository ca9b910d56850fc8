-- Which of the organisation's sites may frame a link's embed; null for all of them, also such as are named later.
ALTER TABLE "share_link" ADD COLUMN "embed_origins" TEXT[];
