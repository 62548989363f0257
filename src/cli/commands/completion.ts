// `daydiff completion bash|zsh|fish`: a script that makes the shell complete commands, options and schedule names.
import { complain } from "../complain.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";

/** Prints the script of a shell. Each asks `daydiff __complete` for candidates and falls back on file names. */
export function completion(shell: string, io: Io): ExitCode {
  const script = SCRIPTS[shell];
  if (script === undefined) {
    return complain(
      io,
      `there is no completion for "${shell}".`,
      `The shells are: ${Object.keys(SCRIPTS).join(", ")}.`,
    );
  }
  io.stdout.write(script);
  return EXIT.done;
}

const SCRIPTS: Readonly<Record<string, string>> = {
  bash: `# daydiff completion for bash. To load it: eval "$(daydiff completion bash)"
_daydiff() {
  local IFS=$'\\n' word="\${COMP_WORDS[COMP_CWORD]}" before
  # Bash parts words at : and =, and completes only the part behind; daydiff wants the words as typed.
  local line="\${COMP_LINE:0:COMP_POINT}" whole
  local -a words
  IFS=$' \\t' read -r -a words <<< "$line"
  if [[ "$line" == *[[:space:]] ]]; then words+=(""); fi
  whole="\${words[-1]}"
  COMPREPLY=($(daydiff __complete -- "\${words[@]:1}" 2>/dev/null))
  if [ \${#COMPREPLY[@]} -eq 0 ]; then COMPREPLY=($(compgen -f -- "\${word#=}")); return; fi
  if [[ "$word" == [=:] ]]; then before="$whole"; else before="\${whole%"$word"}"; fi
  if [ -n "$before" ]; then COMPREPLY=("\${COMPREPLY[@]#"$before"}"); fi
}
complete -o nosort -o filenames -F _daydiff daydiff 2>/dev/null || complete -F _daydiff daydiff
`,
  zsh: `#compdef daydiff
# daydiff completion for zsh. To load it: eval "$(daydiff completion zsh)"
_daydiff() {
  local -a found
  found=(\${(f)"$(daydiff __complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)"})
  if (( \${#found} )); then compadd -a found; else _files; fi
}
compdef _daydiff daydiff
`,
  fish: `# daydiff completion for fish. To load it: daydiff completion fish | source
function __daydiff_complete
    set -l words (commandline -opc) (commandline -ct)
    daydiff __complete -- $words[2..-1] 2>/dev/null
end
complete -c daydiff -f -a '(__daydiff_complete)'
complete -c daydiff -n 'test -z "(__daydiff_complete)"' -F
`,
};
