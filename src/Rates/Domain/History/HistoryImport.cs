using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Rates.Domain.History;

/// <summary>How far a list of an earlier year has come.</summary>
public enum HistoryState
{
    /// <summary>The file is kept; its columns are being chosen.</summary>
    Received,

    /// <summary>Its rows are stored and their offers are being confirmed.</summary>
    Stored,

    /// <summary>Everyone can see its rows.</summary>
    Released,

    /// <summary>Kept, and shown to nobody but the secretariat.</summary>
    Withdrawn,
}

/// <summary>A list of rates published elsewhere for earlier years, as a file of an area. Its rates are never the product's own.</summary>
public sealed class HistoryImport : IVersioned
{
    /// <summary>The kind of its typed reference.</summary>
    public const string Kind = "rate-history";

    /// <summary>Address of the areas with imported years.</summary>
    public const string Base = "/takster/historik";

    public Guid Id { get; set; } = Guid.CreateVersion7();

    public string Area { get; set; } = "";

    /// <summary>Whose list it is, in the secretariat's words; what is said of its columns is remembered under it.</summary>
    public string Source { get; set; } = "";

    public string FileName { get; set; } = "";

    /// <summary>Content address of the file as received.</summary>
    public string FileHash { get; set; } = "";

    /// <summary>The year of rows that name none; null when every row must.</summary>
    public int? Year { get; set; }

    /// <summary>What its columns are, as <see cref="ColumnMapping.Write"/> wrote it; empty until chosen.</summary>
    public string Mapping { get; set; } = "";

    public HistoryState State { get; set; }

    public DateTime ReceivedAt { get; set; }

    public string ReceivedByName { get; set; } = "";

    public DateTime? StoredAt { get; set; }

    public DateTime? ReleasedAt { get; set; }

    public DateTime? WithdrawnAt { get; set; }

    public string? WithdrawnReason { get; set; }

    public int Version { get; set; }

    public AreaKey AreaKey => new(Area);

    public SubjectReference Reference => new(Kind, Id.ToString());

    public string Address => $"{AddressOf(AreaKey)}/import/{Id}";

    /// <summary>Address of an area's imported rates.</summary>
    public static string AddressOf(AreaKey area) => $"{Base}/{area}";
}

/// <summary>What was last said of the columns and words of a source; proposed for its next file.</summary>
public sealed class HistorySource : IVersioned
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public string Area { get; set; } = "";

    public string Name { get; set; } = "";

    /// <summary>As <see cref="ColumnMapping.Write"/> wrote it.</summary>
    public string Mapping { get; set; } = "";

    public int Version { get; set; }
}
