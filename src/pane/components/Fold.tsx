/** A section that folds away under its title: what is there when wanted, and out of the way when not. */
import { Accordion, AccordionHeader, AccordionItem, AccordionPanel, makeStyles } from "@fluentui/react-components";
import type { JSX, ReactNode } from "react";
import { tokens } from "../look/theme";

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.rowLine}` },
  header: { "& button": { paddingInline: 0, minHeight: "44px", gap: "8px", fontWeight: 600 } },
  panel: { margin: "0 0 12px" },
});

interface FoldProps {
  readonly title: string;
  readonly children: ReactNode;
}

export function Fold({ title, children }: FoldProps): JSX.Element {
  const styles = useStyles();
  return (
    <Accordion collapsible>
      <AccordionItem className={styles.item} value={title}>
        <AccordionHeader as="h2" className={styles.header} size="medium">
          {title}
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}
