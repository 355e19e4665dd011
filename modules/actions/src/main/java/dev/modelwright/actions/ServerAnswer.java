// SPDX-License-Identifier: GPL-3.0-or-later
package dev.modelwright.actions;

import java.time.Duration;

/** What a server answered, and how long it took from here. */
public record ServerAnswer(int status, String body, Duration time) {}
