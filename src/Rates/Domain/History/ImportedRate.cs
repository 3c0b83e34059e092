using Rammevaerk.Platform.Storage;

namespace Rammevaerk.Rates.Domain.History;

/// <summary>What had to be said of an imported row; it is kept all the same.</summary>
public enum HistoryIssue
{
    /// <summary>No rate stands in the row: a heading, a sum or a note.</summary>
    RateMissing,

    /// <summary>What stands as rate is no number.</summary>
    RateUnreadable,

    /// <summary>The rate can be read in two ways, »1,234«, and was not.</summary>
    RateAmbiguous,

    /// <summary>The number is unmistakably of the other form than the list's.</summary>
    OtherNumberForm,

    /// <summary>Nought or below.</summary>
    RateNotPositive,

    YearMissing,

    /// <summary>The operator is no municipality or region by that name, and nobody has said which it is.</summary>
    OperatorUnknown,

    UnitMissing,

    /// <summary>The unit's word is not known, and nobody has said what it is.</summary>
    UnitUnknown,

    /// <summary>Not one act and paragraph.</summary>
    LegalBasisUnread,

    /// <summary>Occupancy or places are no number that can be right.</summary>
    FigureUnread,

    /// <summary>The same offer, service, unit and year stands in an earlier row, or in a list already stored.</summary>
    Duplicate,

    /// <summary>The year before or after has a rate that lies far from it.</summary>
    FarFromNeighbour,

    /// <summary>No offer of the catalogue is like it.</summary>
    OfferUnknown,
}

/// <summary>Whether an imported row belongs to an offer of the catalogue.</summary>
public enum MatchState
{
    /// <summary>To none.</summary>
    None,

    /// <summary>The product proposes one; not shown until confirmed.</summary>
    Proposed,

    /// <summary>The secretariat has said so.</summary>
    Confirmed,

    /// <summary>The secretariat took it back.</summary>
    TakenBack,
}

/// <summary>One row of a list published elsewhere, exactly as it stood, beside what was read from it.</summary>
public sealed class ImportedRate : IVersioned
{
    public Guid Id { get; set; } = Guid.CreateVersion7();

    public Guid ImportId { get; set; }

    public string Area { get; set; } = "";

    /// <summary>Its place in the list, from 1.</summary>
    public int Ordinal { get; set; }

    /// <summary>Name of the sheet; empty for a CSV file.</summary>
    public string Sheet { get; set; } = "";

    /// <summary>Row or line of the file, from 1.</summary>
    public int Line { get; set; }

    /// <summary>Every cell as it stood with its head: a JSON list of pairs.</summary>
    public string Cells { get; set; } = "";

    public int? Year { get; set; }

    public string OperatorText { get; set; } = "";

    /// <summary>Official code of the operator; null when it is not known.</summary>
    public string? Party { get; set; }

    public string OfferText { get; set; } = "";

    public string ServiceText { get; set; } = "";

    public string BasisText { get; set; } = "";

    public string UnitText { get; set; } = "";

    public string RateText { get; set; } = "";

    public string NoteText { get; set; } = "";

    /// <summary>SEL § 107; empty where the text is not one act and paragraph.</summary>
    public string LegalBasis { get; set; } = "";

    /// <summary>døgn, dag, time …; empty where it is not known.</summary>
    public string Unit { get; set; } = "";

    /// <summary>Kroner per unit, in the prices of its year; null where none could be read.</summary>
    public decimal? Rate { get; set; }

    /// <summary>As a share.</summary>
    public decimal? Occupancy { get; set; }

    public decimal? Places { get; set; }

    /// <summary>Names of <see cref="HistoryIssue"/>, parted by spaces.</summary>
    public string Issues { get; set; } = "";

    public MatchState Match { get; set; }

    public Guid? OfferId { get; set; }

    /// <summary>The service among the operator's (Y001); null for the offer as such.</summary>
    public string? ServiceKey { get; set; }

    /// <summary>How sure a proposal was, from 0 to 1; null for what a person chose.</summary>
    public decimal? Certainty { get; set; }

    /// <summary>Why: »tidligere navn, samme paragraf«.</summary>
    public string MatchReason { get; set; } = "";

    public DateTime? MatchedAt { get; set; }

    public string? MatchedByName { get; set; }

    public int Version { get; set; }

    public IReadOnlyList<HistoryIssue> IssueList =>
        [.. Issues.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<HistoryIssue>)];

    /// <summary>The issues still to look at: that no offer was found is over when somebody has chosen one.</summary>
    public IReadOnlyList<HistoryIssue> OpenIssues =>
        [.. IssueList.Where(issue => issue != HistoryIssue.OfferUnknown || Match != MatchState.Confirmed)];

    /// <summary>Offer and service as the list writes them.</summary>
    public string Name => ServiceText.Length == 0 ? OfferText : $"{OfferText}, {ServiceText}";

    /// <summary>True when it counts in an offer's series: confirmed, with a year and a rate.</summary>
    public bool IsInSeries => Match == MatchState.Confirmed && Year is not null && Rate is not null;

    /// <summary>Its own page.</summary>
    public string Address => $"{HistoryImport.Base}/{Area}/raekke/{Id}";
}
