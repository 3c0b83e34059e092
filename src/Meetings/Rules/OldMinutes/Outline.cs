using Rammevaerk.Meetings.Domain.OldMinutes;

namespace Rammevaerk.Meetings.Rules.OldMinutes;

/// <summary>Where an item begins.</summary>
/// <param name="At">The place of its title among the lines.</param>
/// <param name="Through">The place of the title's last line.</param>
/// <param name="Title">The title as printed.</param>
/// <param name="Certainty">How sure it is that an item begins here.</param>
internal sealed record ItemStart(int At, int Through, string Title, Certainty Certainty)
{
    public string? Number { get; init; }

    /// <summary>The place of the line the number stands on.</summary>
    public int? NumberAt { get; init; }

    /// <summary>The section the item stands in, by its heading.</summary>
    public ReadSection? Section { get; init; }

    public string? SectionTitle { get; init; }

    /// <summary>Who presents it, where the title's line says so.</summary>
    public string? Presenter { get; init; }

    /// <summary>Text after the title on its own line: Eventuelt: intet.</summary>
    public string TextBehind { get; init; } = "";
}

/// <summary>A heading above items.</summary>
internal sealed record SectionStart(int At, string? Number, string Title, ReadSection? Section);

/// <summary>The items of a document, the headings above them, and the lines that are neither head nor text.</summary>
internal sealed class Outline
{
    public List<ItemStart> Items { get; } = [];

    public List<SectionStart> Sections { get; } = [];

    /// <summary>Places of lines used up: numbers printed alone, section headings, the table of contents.</summary>
    public HashSet<int> Used { get; } = [];

    /// <summary>Titles of the table of contents, with the number printed there.</summary>
    public List<(int At, string? Number, string Title)> Contents { get; } = [];

    /// <summary>The place of the first line that is no longer the document's head.</summary>
    public int HeadEnd { get; set; }
}
