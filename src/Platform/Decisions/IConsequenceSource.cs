using Rammevaerk.Platform.References;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Platform.Decisions;

/// <summary>
/// Tells what came after a decision changed something: the rates that were computed with the parameter it set. Offered by
/// the module that knows, so that the decision's page goes on past what the decision itself carried out. Registered as a
/// service of one's own module.
/// </summary>
public interface IConsequenceSource
{
    /// <summary>The kind of thing the decision changed, such as parameter.</summary>
    string Kind { get; }

    /// <summary>What the visitor may know of; none when nothing has come of it yet.</summary>
    /// <param name="changed">What the decision changed.</param>
    /// <param name="decision">The decision.</param>
    /// <param name="visitor">Who asks.</param>
    /// <param name="cancellation">Stops reading.</param>
    Task<IReadOnlyList<Consequence>> LoadAsync(
        SubjectReference changed,
        SubjectReference decision,
        Visitor visitor,
        CancellationToken cancellation
    );
}

/// <summary>One thing that came of it.</summary>
/// <param name="Words">118 offentliggjorte takster for 2027 er beregnet med værdien.</param>
/// <param name="Address">The list of them.</param>
public sealed record Consequence(string Words, string Address);
