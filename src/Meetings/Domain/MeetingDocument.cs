namespace Rammevaerk.Meetings.Domain;

/// <summary>
/// Agenda or minutes of a meeting as a reader gets them: made once from the rows, stored as editions, and shown as page,
/// Word, PDF, mail and package. Texts marked Markdown are rendered by whoever shows them.
/// </summary>
/// <param name="Kind">Agenda or minutes.</param>
/// <param name="Area">Key of the area.</param>
/// <param name="Body">What the body is called.</param>
/// <param name="BodyKey">Its key in addresses.</param>
/// <param name="MeetingId">The meeting.</param>
/// <param name="Address">The meeting's page.</param>
/// <param name="Layout">Sections or points.</param>
/// <param name="Order">Order of an item's parts in sections.</param>
/// <param name="Title">Dagsorden torsdag 5. november 2026.</param>
/// <param name="Facts">When, where, who leads it: label and text, in order.</param>
/// <param name="JoinLink">Address of the video meeting; for participants only.</param>
/// <param name="Present">Who was there, by organisation; empty in an agenda.</param>
/// <param name="Apologies">Who had sent an apology or was absent.</param>
/// <param name="Sections">The sections that have items, in order; in points one section holds all.</param>
/// <param name="Next">The next meeting in words; null when it is not known.</param>
/// <param name="Mandates">Active mandates, a line each; empty for none.</param>
/// <param name="Contact">The secretariat's contact block, a line each.</param>
/// <param name="Status">How it stands: Udkast, Udsendt 28. oktober 2026, Godkendt 28. januar 2027.</param>
/// <param name="StartsAt">When it begins, for the times of the table of contents; null when not known.</param>
public sealed record MeetingDocument(
    DocumentKind Kind,
    string Area,
    string Body,
    string BodyKey,
    Guid MeetingId,
    string Address,
    AgendaLayout Layout,
    PartOrder Order,
    string Title,
    IReadOnlyList<DocumentFact> Facts,
    string JoinLink,
    IReadOnlyList<DocumentPerson> Present,
    IReadOnlyList<DocumentPerson> Apologies,
    IReadOnlyList<DocumentSection> Sections,
    string? Next,
    IReadOnlyList<string> Mandates,
    IReadOnlyList<string> Contact,
    string Status,
    TimeOnly? StartsAt = null
)
{
    /// <summary>Every item in order.</summary>
    public IEnumerable<DocumentItem> Items => Sections.SelectMany(section => section.Items);
}

/// <summary>Whether a document tells what will be treated or what was.</summary>
public enum DocumentKind
{
    Agenda,
    Minutes,
}

/// <summary>A label and its text.</summary>
public sealed record DocumentFact(string Label, string Text);

/// <summary>Somebody at a meeting.</summary>
/// <param name="Name">The name.</param>
/// <param name="Organisation">In words.</param>
/// <param name="Role">Formand, Medlem, Gæst ...</param>
/// <param name="Note">video, fra kl. 10.15, i stedet for ...; empty for nothing.</param>
public sealed record DocumentPerson(string Name, string Organisation, string Role, string Note);

/// <summary>A section of an agenda with its items.</summary>
/// <param name="Number">2; empty in a layout of points.</param>
/// <param name="Title">Til beslutning; empty in a layout of points.</param>
/// <param name="Items">Its items.</param>
public sealed record DocumentSection(string Number, string Title, IReadOnlyList<DocumentItem> Items);

/// <summary>One item.</summary>
/// <param name="Id">The item.</param>
/// <param name="Number">2.1, or 3 in points.</param>
/// <param name="Title">What it is called; of a closed item a reader may not see: Lukket punkt.</param>
/// <param name="Presenters">After Ved; empty for nobody.</param>
/// <param name="Duration">Minutes; null when not said.</param>
/// <param name="CaseNumber">2026-114; null for no case.</param>
/// <param name="IsClosed">True when only members may read it.</param>
/// <param name="ClosedReason">Why, for everyone.</param>
/// <param name="IsWithheld">True when this reader's copy leaves it out.</param>
/// <param name="Summary">Markdown.</param>
/// <param name="Background">Markdown.</param>
/// <param name="CaseStatement">Markdown.</param>
/// <param name="Guests">Who comes for the item only.</param>
/// <param name="Conflicts">Who does not take part, with the reason.</param>
/// <param name="Recommendations">One a bullet, with what became of it.</param>
/// <param name="Attachments">In order, with their numbers.</param>
/// <param name="Effects">What follows from it, a line each: planned in an agenda, carried out in minutes.</param>
/// <param name="Minutes">What was minuted; null in an agenda.</param>
/// <param name="InternalNote">The secretariat's own; left out of every copy that leaves.</param>
public sealed record DocumentItem(
    Guid Id,
    string Number,
    string Title,
    string Presenters,
    int? Duration,
    string? CaseNumber,
    bool IsClosed,
    string ClosedReason,
    bool IsWithheld,
    string Summary,
    string Background,
    string CaseStatement,
    string Guests,
    IReadOnlyList<string> Conflicts,
    IReadOnlyList<DocumentRecommendation> Recommendations,
    IReadOnlyList<DocumentAttachment> Attachments,
    IReadOnlyList<string> Effects,
    DocumentMinutes? Minutes,
    string InternalNote
);

/// <summary>A bullet of a recommendation.</summary>
/// <param name="Text">The bullet.</param>
/// <param name="Outcome">What became of it, in words; empty in an agenda.</param>
public sealed record DocumentRecommendation(string Text, string Outcome);

/// <summary>An attachment as an agenda names it.</summary>
/// <param name="Id">The attachment.</param>
/// <param name="Number">Its number over the whole agenda, from 1.</param>
/// <param name="Title">What it is called.</param>
/// <param name="FileName">Name of the file; empty for a link or one still expected.</param>
/// <param name="Hash">Address of the file's content; null without one.</param>
/// <param name="Link">Address elsewhere; empty without one.</param>
/// <param name="Expected">When it comes, in words; empty when it is here.</param>
/// <param name="IsInternal">True when only members may open it.</param>
/// <param name="IsWithheld">True when this reader's copy leaves it out: its number stays, its title does not.</param>
public sealed record DocumentAttachment(
    Guid Id,
    int Number,
    string Title,
    string FileName,
    string? Hash,
    string Link,
    string Expected,
    bool IsInternal,
    bool IsWithheld
);

/// <summary>What was minuted at an item.</summary>
/// <param name="Outcome">Godkendt, Til efterretning ...; empty while nothing.</param>
/// <param name="Decision">Markdown.</param>
/// <param name="Discussion">Markdown.</param>
/// <param name="Reservations">Who did not agree.</param>
/// <param name="Tasks">Tasks given at the item.</param>
/// <param name="Notices">Notices under any other business, a line each.</param>
/// <param name="InternalNote">The minute taker's own; left out of every copy that leaves.</param>
public sealed record DocumentMinutes(
    string Outcome,
    string Decision,
    string Discussion,
    string Reservations,
    IReadOnlyList<DocumentTask> Tasks,
    IReadOnlyList<string> Notices,
    string InternalNote
);

/// <summary>A task as minutes print it.</summary>
public sealed record DocumentTask(string Text, string Responsible, string Due);
