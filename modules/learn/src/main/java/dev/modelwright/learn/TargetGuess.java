// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.learn;

import dev.modelwright.model.Task;
import dev.modelwright.base.Message;

/**
 * A column that may be the target.
 *
 * @param reason why it was taken, in a sentence
 */
public record TargetGuess(String column, Task task, Message reason) {}
