using Rammevaerk.Kernel.Faults;
using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Web.Demonstration.Story;

/// <summary>Tells a story: does its steps in the order of time, each in its doer's name and at its moment.</summary>
internal sealed class StoryTeller(IServiceProvider services, StoryClock clock)
{
    public async Task TellAsync(IEnumerable<StoryStep> steps, CancellationToken cancellation)
    {
        foreach (var step in steps.OrderBy(step => step.At))
        {
            clock.MoveTo(step.At);
            await using var scope = services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<VisitorAccessor>().ActAs(step.By);
            await step.Do(scope.ServiceProvider, cancellation);
        }
    }
}

/// <summary>The story's steps are meant to succeed: a fault is a mistake of the story.</summary>
internal static class Told
{
    /// <exception cref="InvalidOperationException">The use case refused.</exception>
    public static async Task<T> MustAsync<T>(Task<Result<T>> step)
    {
        var result = await step;
        return result.IsOk
            ? result.Value
            : throw new InvalidOperationException($"The demonstration's story does not hold: {result.Fault}");
    }
}
