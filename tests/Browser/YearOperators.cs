namespace Rammevaerk.Tests.Browser;

/// <summary>How an operator's rate file comes to the round.</summary>
internal enum YearWay
{
    /// <summary>Uploaded on the operator's page.</summary>
    Page,

    /// <summary>Put together of its institutions' parts.</summary>
    Parts,

    /// <summary>Sent by the command line with a robot's key.</summary>
    CommandLine,

    /// <summary>Laid in a robot's folder on the server.</summary>
    Folder,

    /// <summary>Sent over the interface with a robot's key.</summary>
    Interface,
}

/// <summary>One of the twenty operators of the year.</summary>
/// <param name="Party">Official code.</param>
/// <param name="Way">How its file comes.</param>
/// <param name="Approver">Who signs off there; invented.</param>
/// <param name="Officer">Who delivers there; null where a robot does.</param>
internal sealed record YearOperator(string Party, YearWay Way, string Approver, string? Officer = null)
{
    private const string Shared = "Jytte Fjeldgaard";

    /// <summary>Those of Midtjylland: nineteen municipalities and the region. Fifteen of them share a finance office.</summary>
    public static IReadOnlyList<YearOperator> All { get; } =
    [
        new("0779", YearWay.Page, "Torben Elmelund", "Signe Holm Krag"),
        new("0751", YearWay.Page, "Lise Bækdal Munk", "Anders Hvidtfelt"),
        new("1082", YearWay.Page, "Gorm Tornby Lassen", "Rikke Overmark"),
        new("0740", YearWay.Parts, "Helle Sandager", "Mads Vestermark"),
        new("0661", YearWay.CommandLine, "Bodil Ravnsholt"),
        new("0710", YearWay.Folder, Shared),
        new("0730", YearWay.Folder, Shared),
        new("0615", YearWay.Interface, Shared),
        new("0657", YearWay.Interface, Shared),
        new("0665", YearWay.Interface, Shared),
        new("0671", YearWay.Interface, Shared),
        new("0706", YearWay.Interface, Shared),
        new("0707", YearWay.Interface, Shared),
        new("0727", YearWay.Interface, Shared),
        new("0741", YearWay.Interface, Shared),
        new("0746", YearWay.Interface, Shared),
        new("0756", YearWay.Interface, Shared),
        new("0760", YearWay.Interface, Shared),
        new("0766", YearWay.Interface, Shared),
        new("0791", YearWay.Interface, Shared),
    ];

    /// <summary>The operator whose delivery comes back, whose rate is delegated, and is corrected next year.</summary>
    public static YearOperator First => All[0];

    /// <summary>Those whose files come in one way.</summary>
    public static IEnumerable<YearOperator> By(YearWay way) => All.Where(one => one.Way == way);
}
