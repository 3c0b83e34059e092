using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Meetings.Domain.OldMinutes;

/// <summary>How far an old document is.</summary>
public enum ImportState
{
    /// <summary>Read by the machine; somebody looks at it.</summary>
    Read,

    /// <summary>Its meeting stands in the archive.</summary>
    Imported,

    /// <summary>Put away; nothing came of it.</summary>
    Discarded,
}

/// <summary>
/// A document of old agenda or minutes: the file as it came, what was read, what people corrected, and the meeting it became.
/// </summary>
public sealed class MinutesImport : IVersioned
{
    /// <summary>The kind of its typed reference.</summary>
    public const string Kind = "minutes-import";

    public Guid Id { get; set; } = Guid.CreateVersion7();

    public string Area { get; set; } = "";

    /// <summary>The body that met; null while nobody has said and the text does not.</summary>
    public Guid? BodyId { get; set; }

    public string FileName { get; set; } = "";

    /// <summary>Content address of the file as it came.</summary>
    public string FileHash { get; set; } = "";

    /// <summary>The file's text, line by line, as the reader saw it.</summary>
    public string Source { get; set; } = "";

    /// <summary>What was read, as <see cref="ReviewedMinutes.Write"/> wrote it; never changed by people.</summary>
    public string Reading { get; set; } = "";

    /// <summary>The same with what people corrected.</summary>
    public string Reviewed { get; set; } = "";

    public ImportState State { get; set; }

    public DateTime ReceivedAt { get; set; }

    public string ReceivedByName { get; set; } = "";

    /// <summary>The meeting it became; null while there is none.</summary>
    public Guid? MeetingId { get; set; }

    /// <summary>When it was imported or put away, UTC.</summary>
    public DateTime? EndedAt { get; set; }

    public string? EndedByName { get; set; }

    public int Version { get; set; }

    public AreaKey AreaKey => new(Area);

    public SubjectReference Subject => new(Kind, Id.ToString());

    public string Address => $"{AddressOf(Area)}/{Id}";

    public bool IsOpen => State == ImportState.Read;

    /// <summary>Address of an area's documents that are read in.</summary>
    public static string AddressOf(string area) => $"/moeder/{area}/arkiv/indlaes";
}

/// <summary>One thing somebody corrected in what was read.</summary>
public sealed class MinutesCorrection
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid ImportId { get; set; }

    /// <summary>What it stands in: Mødet, Deltagere, Punkt 2.1.</summary>
    public string Part { get; set; } = "";

    /// <summary>Which field: Titel.</summary>
    public string Field { get; set; } = "";

    public string Before { get; set; } = "";

    public string After { get; set; } = "";

    public DateTime At { get; set; }

    public string ByName { get; set; } = "";
}

/// <summary>What kind of thing people have taught the reader.</summary>
public enum LearnedKind
{
    /// <summary>A heading of the body's own, and what it announces.</summary>
    Label,

    /// <summary>A word or abbreviation, and how it is to be understood.</summary>
    Word,

    /// <summary>A name spelled rightly.</summary>
    Name,
}

/// <summary>Something people taught the reader about documents of one body.</summary>
public sealed class LearnedReading
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid BodyId { get; set; }

    public LearnedKind Kind { get; set; }

    /// <summary>As it stands in the documents.</summary>
    public string Text { get; set; } = "";

    /// <summary>What it means: the name of a <see cref="PartLabel"/>, a word, or the name again.</summary>
    public string Meaning { get; set; } = "";

    /// <summary>The document it was learned from.</summary>
    public Guid ImportId { get; set; }

    public DateTime At { get; set; }

    public string ByName { get; set; } = "";
}
