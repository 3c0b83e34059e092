using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Rates.Domain.Rounds;

/// <summary>How far a round's rate appendix has come: kladde, delvist godkendt, delegeret, godkendt, offentliggjort.</summary>
public enum AppendixState
{
    Draft,

    /// <summary>The forum has decided on some rates, and others are excepted or still wait.</summary>
    PartlyApproved,

    /// <summary>All but those left to the executive committee are approved.</summary>
    Delegated,
    Approved,
    Published,
}

/// <summary>A rate appendix as it was published: the files as they were, never changed. A correction makes the next one.</summary>
public sealed class AppendixEdition : IVersioned
{
    /// <summary>The kind of the appendix's typed reference.</summary>
    public const string Kind = "rate-appendix";

    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid RoundId { get; set; }

    /// <summary>1 for the first publication.</summary>
    public int Number { get; set; }

    public DateTime MadeAt { get; set; }

    public string MadeByName { get; set; } = "";

    /// <summary>Why it was made: what was published or corrected.</summary>
    public string Reason { get; set; } = "";

    public AppendixState State { get; set; }

    /// <summary>Published rates in it.</summary>
    public int Rates { get; set; }

    /// <summary>Content address of the Word document.</summary>
    public string WordHash { get; set; } = "";

    /// <summary>Content address of the workbook.</summary>
    public string WorkbookHash { get; set; } = "";

    /// <summary>Content address of the page the PDF is printed from.</summary>
    public string PaperHash { get; set; } = "";

    public int Version { get; set; }
}
