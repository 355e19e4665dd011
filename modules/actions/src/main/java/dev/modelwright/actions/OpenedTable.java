// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.actions;

import dev.modelwright.data.Dataset;
import dev.modelwright.data.Profile;
import dev.modelwright.learn.TargetGuess;
import java.util.Optional;

/** A table with what was found in it, and the column that is most likely the target. */
public record OpenedTable(Dataset dataset, Profile profile, Optional<TargetGuess> guess) {}
