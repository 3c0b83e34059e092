using Rammevaerk.Kernel;
using Rammevaerk.Rates.Domain;

namespace Rammevaerk.Rates.Rules.Checks.Row;

/// <summary>RF-238: a level or part-time step needs its service, a kind, a name and a share that can be (RATE-9).</summary>
public sealed class StepCannotBeComputed()
    : Check(
        "RF-238",
        Severity.Error,
        "Trinet kan ikke beregnes",
        "Et trin hører til en ydelse i filen. Deltid har en andel over 0 og højst 100\u00A0%; et niveau har en andel over 0 eller ingen. To trin af samme ydelse har ikke samme navn.",
        "ydelsen findes, 0 < andel (<= 100 for deltid)",
        "RATE-9"
    )
{
    private const decimal Most = 100m;

    public override IEnumerable<Finding> Run(CheckContext context)
    {
        var names = new HashSet<(string, string)>();
        foreach (var step in context.File.Steps)
        {
            var subject = Subject(step, context);
            foreach (var missing in step.Missing)
            {
                yield return At(
                    missing.Cell,
                    subject,
                    $"»{missing.Header}« mangler for trinet.",
                    $"Udfyld {missing.Cell}, eller ryd hele rækken, hvis den ikke bruges.",
                    null
                );
            }

            if (step.Service.Value is { } key && !context.Services.ContainsKey(key))
            {
                yield return At(
                    step.Service,
                    subject,
                    $"Ydelsen {key} er ikke i brug i filen.",
                    $"Vælg ydelsens nummer i {step.Service.Cell}."
                );
            }

            if (Share(step) is { } what)
            {
                yield return At(
                    step.Percent,
                    subject,
                    what,
                    $"Skriv andelen i procent i {step.Percent.Cell}, fx 85 for 85\u00A0%."
                );
            }

            if (
                step is { Service.Value: { } of, Name.Value: { } name }
                && !names.Add((of.ToUpper(Danish.Culture), name.ToUpper(Danish.Culture)))
            )
            {
                yield return At(
                    step.Name,
                    subject,
                    $"Ydelsen {of} har allerede et trin, der hedder »{name}«.",
                    $"Giv trinet sit eget navn i {step.Name.Cell}, eller ryd rækken."
                );
            }
        }
    }

    internal static string Subject(StepRow step, CheckContext context) =>
        step.Service.Value is { } key && context.Services.TryGetValue(key, out var service)
            ? service.Name
            : step.Name.ToString();

    private static string? Share(StepRow step) =>
        (step.Kind.Key, step.Percent) switch
        {
            (_, { IsUnreadable: true }) => null,
            (StepKind.PartTime, { IsEmpty: true }) => "Deltid skal have en andel af fuld takst.",
            (StepKind.PartTime, { Value: <= 0m or > Most }) or (StepKind.Level, { Value: <= 0m }) =>
                $"Andelen {Points(step.Percent.OrZero)} kan ikke bruges.",
            _ => null,
        };
}
