#!/usr/bin/env bash
# What action.yml runs. CLAUSIER is the folder of the action; WORKSPACE, FAIL_ON, BASE, FORMAT and MESSAGES are its inputs.
set -u
out="$RUNNER_TEMP/clausier"
mkdir -p "$out"
rm -f "$out/clausier.sarif" "$out/clausier.md"

command=(
  node "$CLAUSIER/bin/clausier.js" check
  --workspace "$WORKSPACE" --lang "$MESSAGES" --fail-on "$FAIL_ON"
  --format "$FORMAT" --format "sarif=$out/clausier.sarif" --format "markdown=$out/clausier.md"
)
if [ -n "$BASE" ]; then command+=(--base "$BASE"); fi
"${command[@]}"
status=$?

# A command that could not be obeyed wrote no report.
{
  echo "exit-code=$status"
  if [ -f "$out/clausier.sarif" ]; then echo "sarif=$out/clausier.sarif"; fi
  if [ -f "$out/clausier.md" ]; then echo "markdown=$out/clausier.md"; fi
} >>"$GITHUB_OUTPUT"
if [ -f "$out/clausier.md" ]; then cat "$out/clausier.md" >>"$GITHUB_STEP_SUMMARY"; fi
exit "$status"
