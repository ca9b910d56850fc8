import type { ReactNode } from "react";
import { LadderPicture } from "@/components/charts/ladder-picture";
import { Part } from "@/components/charts/part";
import type { NamedLevel } from "@/components/report/text";

type Props = {
  levels: readonly NamedLevel[];
  ladderTitle: string;
  title: string;
  text: string;
  /** The one thing to do. */
  action: ReactNode;
};

/** A team on no step yet: the stair dashed, a sentence, one action. */
export function TeamEmpty({ levels, ladderTitle, title, text, action }: Props) {
  return (
    <div className="grid gap-x-14 gap-y-section lg:grid-cols-ladder">
      <Part id="ladder" title={ladderTitle} isFirst>
        <LadderPicture id="ladder" levels={levels} level={null} fraction={0} score="" />
      </Part>
      <Part id="trend" title={title} isFirst>
        <div className="grid min-h-60 content-center justify-items-start gap-4 border-b border-l border-dashed border-control p-6">
          <p className="max-w-lede text-lede">{text}</p>
          {action}
        </div>
      </Part>
    </div>
  );
}
