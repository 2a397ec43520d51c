package dev.positivehealth.examples.sector;

/**
 * The report of one organisation: the only thing that leaves a run, besides what is wrong with lines.
 *
 * @param questionnaire the one that the organisation's round takes
 * @param line what {@code outcomes} prints
 * @param isMixed whether sheets of another questionnaire were left out
 */
record Report(String organisation, String questionnaire, String line, boolean isMixed) {}
