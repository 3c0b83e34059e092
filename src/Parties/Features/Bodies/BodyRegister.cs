using Rammevaerk.Kernel.Parameters;
using Rammevaerk.Parties.Domain;
using Rammevaerk.Parties.Features.Registers;

namespace Rammevaerk.Parties.Features.Bodies;

/// <summary>The list of an area's bodies with the way their cases go.</summary>
public static class BodyRegister
{
    public static Register<BodyLineView> Register { get; } =
        new(
            "Organer",
            "Området har ingen organer endnu.",
            [
                new("navn", "Organ", view => view.Body.Name) { Address = view => view.Address },
                new("slags", "Slags", view => BodyWords.Of(view.Body.Kind), view => (int)view.Body.Kind),
                new("under", "Hører under", view => view.Parent),
                new("vej", "En sags vej", view => view.Route) { Width = 50 },
                new("periode", "Udpeges for", view => view.Term, view => view.Body.TermYears),
            ],
            [new("slagsen", "Slags", view => [BodyWords.Of(view.Body.Kind)])]
        );

    /// <summary>The lines of an area; addresses only for those who may open them.</summary>
    public static async Task<IReadOnlyList<BodyLineView>> LinesAsync(
        BodyReading reading,
        AreaKey area,
        bool mayOpen,
        CancellationToken cancellation
    )
    {
        var tree = await reading.TreeAsync(area, cancellation);
        return
        [
            .. tree.Walk()
                .Select(one => new BodyLineView(
                    one.Body,
                    tree.Find(one.Body.ParentId)?.Name ?? "–",
                    tree.RouteOf(one.Body),
                    mayOpen ? one.Body.Address : null
                )),
        ];
    }
}

/// <summary>A body as a line of the list.</summary>
/// <param name="Body">The body.</param>
/// <param name="Parent">The body above it, or a dash.</param>
/// <param name="Route">The way its cases go, in words.</param>
/// <param name="Address">Its page; null when the visitor may not open it.</param>
public sealed record BodyLineView(Body Body, string Parent, string Route, string? Address)
{
    public string Term =>
        Body.TermYears switch
        {
            null => "–",
            1 => "1 år",
            var years => $"{years} år",
        };
}
