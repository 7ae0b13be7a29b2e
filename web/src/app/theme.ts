import { Button, createTheme, NativeSelect, Textarea, TextInput } from "@mantine/core";

/** Targets of 44 px on touch, our blue, our type. The colours themselves are in styles/tokens.css. */
export const theme = createTheme({
  fontFamily: "var(--font)",
  respectReducedMotion: true,
  components: {
    Button: Button.extend({ defaultProps: { size: "md" } }),
    TextInput: TextInput.extend({ defaultProps: { size: "md" } }),
    Textarea: Textarea.extend({ defaultProps: { size: "md", rows: 3 } }),
    NativeSelect: NativeSelect.extend({ defaultProps: { size: "md" } }),
  },
});
