using Rammevaerk.Kernel.Figures;
using Rammevaerk.Kernel.Law;
using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Kernel.Time;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Rates.Files;

namespace Rammevaerk.Rates.Domain;

/// <summary>One operator's rate file for one year, as read: entries with their cells, nothing judged yet.</summary>
public sealed class RateFile
{
    public required RateFileHeader Header { get; init; }

    public required IReadOnlyList<ServiceRow> Services { get; init; }

    public required IReadOnlyList<AddOnRow> AddOns { get; init; }

    public required IReadOnlyList<BuyerRow> Buyers { get; init; }

    /// <summary>Levels and part-time; none in files made before layout 2027.3.</summary>
    public IReadOnlyList<StepRow> Steps { get; init; } = [];

    /// <summary>The rows of the budget below the cost lines, shared by all services.</summary>
    public required IReadOnlyList<SubLine> SubLines { get; init; }

    public required TextEntry ContactName { get; init; }

    public required TextEntry ContactMail { get; init; }

    /// <summary>Voluntary.</summary>
    public TextEntry ContactPhone { get; init; }

    /// <summary>The total basis by the operator's ledger; voluntary.</summary>
    public required NumberEntry LedgerTotal { get; init; }

    /// <summary>What was entered but could not be read as the column asks.</summary>
    public required IReadOnlyList<ReadIssue> Issues { get; init; }
}

/// <summary>What the signed sheet says: for whom, for when, by which rules, and last year's figures.</summary>
/// <param name="Operator">The operator the file was made for.</param>
/// <param name="Year">The budget year.</param>
/// <param name="Layout">The layout it was made with.</param>
/// <param name="Form">The form of its cost lines.</param>
/// <param name="Parameters">The area's parameters for the year, as signed.</param>
/// <param name="LastYear">Last year's figures; empty when the file was made without.</param>
/// <param name="KeyId">The first 16 hex digits of the signing key's SHA-256.</param>
/// <param name="KeyIsKnown">True when the key is one of ours.</param>
public sealed record RateFileHeader(
    Party Operator,
    BudgetYear Year,
    RateFileLayout Layout,
    CostForm Form,
    ParameterSet Parameters,
    IReadOnlyList<LastYearService> LastYear,
    string KeyId,
    bool KeyIsKnown
);

/// <summary>What a service was last year.</summary>
/// <param name="Key">The number that follows it from year to year.</param>
/// <param name="Offer">The offer's name.</param>
/// <param name="Department">The department; empty when it had none.</param>
/// <param name="Service">The service's name.</param>
/// <param name="Type">The offer type as written.</param>
/// <param name="Basis">Legal basis as written.</param>
/// <param name="Target">The target group as written.</param>
/// <param name="Unit">The unit as written.</param>
/// <param name="Units">Units per year as entered, or null.</param>
/// <param name="OpeningDays">Opening days as entered, or null.</param>
/// <param name="Places">Full-time places.</param>
/// <param name="Scope">Inside or outside as written.</param>
/// <param name="HealthAct">Yes or no as written.</param>
/// <param name="SecondReading">Its later occupancy reading in per cent points, where this year reads the same year again; else null.</param>
/// <param name="Rate">Its rate; null when it could not be computed.</param>
public sealed record LastYearService(
    string Key,
    string Offer,
    string Department,
    string Service,
    string Type,
    string Basis,
    string Target,
    string Unit,
    decimal? Units,
    decimal? OpeningDays,
    decimal? Places,
    string Scope,
    string HealthAct,
    decimal? SecondReading,
    decimal? Rate
)
{
    /// <summary>Offer, department and service in one line.</summary>
    public string Name => ServiceName.Of(Offer, Department, Service);
}

/// <summary>A row of the budget below a cost line.</summary>
/// <param name="Line">Index of the cost line it belongs to.</param>
/// <param name="Label">What the operator calls it.</param>
/// <param name="Kind">What it pays for.</param>
public sealed record SubLine(int Line, TextEntry Label, ChoiceEntry<SubLineKind> Kind);

/// <summary>One service: its row on the sheets and its column of the budget.</summary>
public sealed class ServiceRow
{
    public required string Key { get; init; }

    public required CellAddress KeyCell { get; init; }

    public required TextEntry Offer { get; init; }

    public required TextEntry Department { get; init; }

    public required TextEntry Service { get; init; }

    public required ChoiceEntry<OfferType> Type { get; init; }

    public required ChoiceEntry<LegalBasis> Basis { get; init; }

    public required TextEntry Target { get; init; }

    public required ChoiceEntry<ServiceUnit> Unit { get; init; }

    public required NumberEntry Units { get; init; }

    public required NumberEntry OpeningDays { get; init; }

    public required NumberEntry Places { get; init; }

    public required ChoiceEntry<AgreementScope> Scope { get; init; }

    public required ChoiceEntry<Answer> HealthAct { get; init; }

    /// <summary>Yes for a service made for one citizen, which is never published; not asked for before layout 2027.3.</summary>
    public ChoiceEntry<Answer> SinglePerson { get; init; }

    /// <summary>Yes when the rate carries indirect VAT (RATE-10); not asked for before layout 2027.3.</summary>
    public ChoiceEntry<Answer> Private { get; init; }

    /// <summary>The part of each cost line that is service (RATE-8); empty in files made before layout 2027.3.</summary>
    public IReadOnlyList<NumberEntry> ServiceParts { get; init; } = [];

    /// <summary>Hours of service per place and unit.</summary>
    public NumberEntry HoursPerUnit { get; init; } = new(default, null, IsEmpty: true);

    public StoredResult StoredBaseRate { get; init; }

    public StoredResult StoredServiceRate { get; init; }

    public StoredResult StoredSplitPrice { get; init; }

    public StoredResult StoredNetRate { get; init; }

    /// <summary>True when any part of a cost line is entered as service.</summary>
    public bool IsSplit => ServiceParts.Any(part => !part.IsEmpty);

    /// <summary>What the operator wants to say of the row; voluntary, and not asked for before layout 2027.2.</summary>
    public TextEntry Remark { get; init; }

    public required NumberEntry FirstReading { get; init; }

    public required NumberEntry SecondReading { get; init; }

    public required NumberEntry ExpectedOccupancy { get; init; }

    public required NumberEntry OwnOccupancy { get; init; }

    public required TextEntry Approval { get; init; }

    public required NumberEntry Regulation { get; init; }

    public required TextEntry RegulationNote { get; init; }

    /// <summary>One amount for each line of the file's form.</summary>
    public required IReadOnlyList<NumberEntry> Lines { get; init; }

    /// <summary>One amount for each of the file's sub-lines.</summary>
    public required IReadOnlyList<NumberEntry> SubAmounts { get; init; }

    public required NumberEntry OverheadPercent { get; init; }

    public required StoredResult StoredBasis { get; init; }

    public required StoredResult StoredOccupancy { get; init; }

    public required StoredResult StoredRate { get; init; }

    /// <summary>Required columns of the row that stand empty.</summary>
    public required IReadOnlyList<MissingCell> Missing { get; init; }

    /// <summary>True when most required cells are empty: the row itself is the finding, not each thing it lacks.</summary>
    public bool IsHardlyBegun => Missing.Count > MostMissing;

    /// <summary>True when a cost line holds something that is no number, so that no sum of them means anything.</summary>
    public bool HasUnreadableLine => Lines.Any(line => line.IsUnreadable);

    public string Name => ServiceName.Of(Offer.ToString(), Department.ToString(), Service.ToString());

    private const int MostMissing = 4;
}

/// <summary>A required cell that stands empty, and the head of its column.</summary>
public readonly record struct MissingCell(CellAddress Cell, string Header);

/// <summary>An add-on service with its own cost.</summary>
public sealed class AddOnRow
{
    public required string Key { get; init; }

    public required TextEntry Parent { get; init; }

    public required TextEntry Name { get; init; }

    public required ChoiceEntry<ServiceUnit> Unit { get; init; }

    public required NumberEntry Units { get; init; }

    public required ChoiceEntry<Answer> AlsoInMain { get; init; }

    public required IReadOnlyList<NumberEntry> Lines { get; init; }

    public required NumberEntry Regulation { get; init; }

    public required StoredResult StoredRate { get; init; }

    public required IReadOnlyList<MissingCell> Missing { get; init; }

    /// <summary>True when most required cells are empty: the row itself is the finding, not each thing it lacks.</summary>
    public bool IsHardlyBegun => Missing.Count > MostMissing;

    private const int MostMissing = 2;
}

/// <summary>Places one municipality buys of a service.</summary>
public sealed record BuyerRow(TextEntry Service, TextEntry Municipality, NumberEntry Places);

/// <summary>What is wrong with an entry's form.</summary>
public enum ReadIssueKind
{
    /// <summary>Text where a number is asked for.</summary>
    NotANumber,

    /// <summary>A number typed as text, and read as one.</summary>
    NumberAsText,

    /// <summary>A date where a number is asked for.</summary>
    DateForNumber,

    /// <summary>A spreadsheet error such as #DIV/0!.</summary>
    ErrorValue,

    /// <summary>A text that is not on the column's list.</summary>
    NotOnList,

    /// <summary>Something entered outside the form's own cells.</summary>
    OutsideForm,

    /// <summary>A fixed formula that was written over.</summary>
    FormulaReplaced,
}

/// <summary>An entry whose form is wrong.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Cell">Where.</param>
/// <param name="Header">The head of its column.</param>
/// <param name="Raw">What stands there.</param>
public sealed record ReadIssue(ReadIssueKind Kind, CellAddress Cell, string Header, string Raw);

/// <summary>How a service is named in messages and lists.</summary>
public static class ServiceName
{
    public static string Of(string offer, string department, string service)
    {
        var place = department.Length == 0 ? offer : $"{offer}, {department}";
        return service.Length == 0 ? place : $"{place}: {service}";
    }
}
