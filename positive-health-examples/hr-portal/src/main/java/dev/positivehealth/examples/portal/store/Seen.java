package dev.positivehealth.examples.portal.store;

/**
 * What a page was made of: a conversation or plan in a version. A change that rests on it is refused once it has moved on.
 *
 * @param id that of the conversation or plan
 */
public record Seen(String id, int version) {}
