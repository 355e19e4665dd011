// SPDX-License-Identifier: GPL-3.0-or-later
/**
 * The room of the table: a file is opened, looked at column by column, and handed to the session.
 * Nothing is trained here, and no other room is known.
 */
@org.jspecify.annotations.NullMarked
package dev.modelwright.tool.data;
