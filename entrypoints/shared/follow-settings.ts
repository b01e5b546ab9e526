/**
 * Keeps up with settings that are asked for.
 * @param ask gives what they are now
 * @param onChange is told of them whenever they have been asked for anew
 * @returns what asks again, and its undo
 */
export function followSettings<Asked>(
  ask: () => Promise<Asked>,
  onChange: (settings: Asked) => void,
): { refresh: () => void; stop: () => void } {
  let latest = 0;
  return {
    refresh() {
      const mine = ++latest;
      ask().then(
        (settings) => {
          // Answers may overtake each other; only the one that was asked for last is right for sure.
          if (mine === latest) onChange(settings);
        },
        // Nobody knows better: they stay as they are.
        () => undefined,
      );
    },
    stop() {
      latest++;
    },
  };
}
