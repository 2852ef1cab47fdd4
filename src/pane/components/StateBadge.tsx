import { Badge, makeStyles, mergeClasses, shorthands } from "@fluentui/react-components";
import type { JSX } from "react";
import { Icon, type IconName } from "../look/icons";
import { tokens, type Tone } from "../look/theme";

const useStyles = makeStyles({
  badge: {
    flex: "none",
    fontSize: "12px",
    lineHeight: "18px",
    fontWeight: 600,
    gap: "4px",
    paddingInline: "6px",
    borderRadius: "4px",
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
    "::after": { display: "none" },
    border: "1px solid",
  },
  ok: { color: tokens.okText, backgroundColor: tokens.okTint, ...shorthands.borderColor(tokens.okEdge) },
  info: { color: tokens.infoText, backgroundColor: tokens.infoTint, ...shorthands.borderColor(tokens.infoEdge) },
  warn: { color: tokens.warnText, backgroundColor: tokens.warnTint, ...shorthands.borderColor(tokens.warnEdge) },
  bad: { color: tokens.badText, backgroundColor: tokens.badTint, ...shorthands.borderColor(tokens.badEdge) },
  none: { color: tokens.noneText, backgroundColor: tokens.noneTint, ...shorthands.borderColor(tokens.noneEdge) },
});

interface StateBadgeProps {
  readonly tone: Tone;
  readonly icon?: IconName;
  readonly children: string;
}

/** A state in a word, with its own icon shape: never colour alone. */
export function StateBadge({ tone, icon, children }: StateBadgeProps): JSX.Element {
  const styles = useStyles();
  return (
    <Badge appearance="tint" className={mergeClasses(styles.badge, styles[tone])} shape="rounded">
      {icon && <Icon name={icon} size={12} />}
      <span>{children}</span>
    </Badge>
  );
}
