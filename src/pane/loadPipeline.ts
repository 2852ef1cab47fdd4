/** The road is loaded when it is first needed, so that the pane opens without it. */
export const loadPipeline = (): Promise<typeof import("../pipeline")> => import("../pipeline");
