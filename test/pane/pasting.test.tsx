/** @jest-environment ./test/pane/jsdomWithNode.cjs */
/** What people paste and what the pane asks about it. */
import { expect, test } from "@jest/globals";
import { createEvent, fireEvent, screen } from "@testing-library/react";
import { open } from "./openPane";
