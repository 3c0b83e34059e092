using System.Text;
using Microsoft.AspNetCore.Http;
using Rammevaerk.Platform.Web.Api;

namespace Rammevaerk.Rates.Api;

/// <summary>A stored derivation as it is, with the mark of its content.</summary>
internal sealed record DerivationResult(string Json) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext) =>
        ApiContent.SendAsync(
            httpContext,
            Encoding.UTF8.GetBytes(Json),
            "application/json; charset=utf-8",
            StatusCodes.Status200OK
        );
}

/// <summary>A dated parameter inside a derivation.</summary>
/// <param name="Key">Name of the parameter.</param>
/// <param name="Area">The area it counts for.</param>
/// <param name="ValidFrom">First day.</param>
/// <param name="Source">The agreement, law or decision that set it.</param>
public sealed record DerivationParameter(string Key, string Area, DateOnly ValidFrom, string Source)
{
    /// <summary>Last day; not there while it counts.</summary>
    public DateOnly? ValidTo { get; init; }
}

/// <summary>One step of a derivation: a number, the formula it comes from, and what that rests on.</summary>
/// <param name="Label">What the number is.</param>
/// <param name="Value">The number; percentages as shares.</param>
/// <param name="Unit">number, kr, percent, places or units.</param>
/// <param name="Inputs">What the formula rests on.</param>
public sealed record DerivationAnswer(string Label, decimal Value, string Unit, IReadOnlyList<DerivationAnswer> Inputs)
{
    /// <summary>The formula in Danish words; not there for what was entered.</summary>
    public string? Formula { get; init; }

    /// <summary>The formula with its numbers; not there for what was entered.</summary>
    public string? Numbers { get; init; }

    /// <summary>Id of the rule.</summary>
    public string? Rule { get; init; }

    /// <summary>Source of the rule or the parameter.</summary>
    public string? Source { get; init; }

    /// <summary>The cell of the operator's file it stands in.</summary>
    public string? Cell { get; init; }

    /// <summary>The dated parameter it is.</summary>
    public DerivationParameter? Parameter { get; init; }

    /// <summary>True when the step was told further up, so its inputs are not told again.</summary>
    public bool? Repeated { get; init; }

    public static DerivationAnswer Example { get; } =
        new(
            "Takst",
            2461.37m,
            "kr",
            [
                new("Takstgrundlag", 10_250_000m, "kr", [new("Løn", 10_250_000m, "kr", []) { Cell = "Budget!C12" }])
                {
                    Formula = "sum af omkostninger",
                    Rule = "RATE-3",
                },
                new("Dage om året", 365m, "units", [])
                {
                    Parameter = new("days-per-year", "danmark", new(2007, 1, 1), "serviceloven"),
                },
            ]
        )
        {
            Formula = "takstgrundlag ÷ belagte døgn",
            Numbers = "10.250.000 kr. ÷ 4.164,3 = 2.461,37 kr.",
            Rule = "RATE-2",
            Source = "serviceloven § 174",
        };
}
