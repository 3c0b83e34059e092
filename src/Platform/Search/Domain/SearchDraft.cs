namespace Rammevaerk.Platform.Search.Domain;

/// <summary>What kinds of documents there are; stored by name, and in the order lists have.</summary>
public enum SearchKind
{
    Decision,
    AgendaItem,
    Meeting,
    Attachment,
    Case,
    Rate,
    Offer,
    Parameter,
    Rule,
    Body,
    Party,
    Person,
}

/// <summary>The Danish words of the kinds.</summary>
public static class SearchKindWords
{
    public static string Of(SearchKind kind) =>
        kind switch
        {
            SearchKind.Decision => "Beslutning",
            SearchKind.AgendaItem => "Dagsordenspunkt",
            SearchKind.Meeting => "Møde",
            SearchKind.Attachment => "Bilag",
            SearchKind.Case => "Sag",
            SearchKind.Rate => "Takst",
            SearchKind.Offer => "Tilbud",
            SearchKind.Parameter => "Parameter",
            SearchKind.Rule => "Regel",
            SearchKind.Body => "Organ",
            SearchKind.Party => "Kommune eller region",
            SearchKind.Person => "Person",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
}

/// <summary>A document as a module gives it to the index.</summary>
/// <param name="Subject">What it is read again with: meeting/{id}.</param>
/// <param name="Key">What it is: agenda-item/{id}. Two documents of one key are the same thing as different readers see it.</param>
/// <param name="Kind">What it is called.</param>
/// <param name="Scope">Who may find it.</param>
/// <param name="Title">What a hit is called.</param>
/// <param name="Text">What is searched, without marks of Markdown.</param>
/// <param name="Address">Its page.</param>
public sealed record SearchDraft(
    string Subject,
    string Key,
    SearchKind Kind,
    SearchScope Scope,
    string Title,
    string Text,
    string Address
)
{
    /// <summary>Of two documents of one key a reader gets the one with the higher level.</summary>
    public int Level { get; init; }

    /// <summary>What the area is called; empty for none.</summary>
    public string AreaName { get; init; } = "";

    /// <summary>What the body is called, with its area when names repeat; empty for none.</summary>
    public string Body { get; init; } = "";

    /// <summary>What the municipality or region is called; empty for none.</summary>
    public string PartyName { get; init; } = "";

    public int? Year { get; init; }

    public DateOnly? Date { get; init; }

    /// <summary>How it ended, in words; empty for nothing.</summary>
    public string Outcome { get; init; } = "";

    /// <summary>The case it belongs to over years, number and title: 2026-114 Særlige pladser. Empty for none.</summary>
    public string Thread { get; init; } = "";

    /// <summary>Words that find it though no reader sees them: numbers, codes, other names.</summary>
    public string AlsoFoundBy { get; init; } = "";
}
