/** The least that a pane of Fluent can be: a provider, a line of text, a field, a button. */
import { Button, Field, FluentProvider, Input, Text, webLightTheme } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import { createRoot } from "react-dom/client";

function Minimal(): JSX.Element {
  const [text, setText] = useState("");
  return (
    <FluentProvider theme={webLightTheme}>
      <Text as="h1">Insert text</Text>
      <Field label="Text">
        <Input onChange={(_event, { value }) => setText(value)} value={text} />
      </Field>
      <Button appearance="primary">Insert</Button>
    </FluentProvider>
  );
}

const root = document.getElementById("root");
if (root) createRoot(root).render(<Minimal />);
