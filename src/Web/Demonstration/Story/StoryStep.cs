using Rammevaerk.Platform.Web.Access;

namespace Rammevaerk.Web.Demonstration.Story;

/// <summary>One thing somebody did: a use case called as it is from the pages.</summary>
/// <param name="At">When, UTC.</param>
/// <param name="By">Who.</param>
/// <param name="Do">The use case, in a scope of its own.</param>
internal sealed record StoryStep(DateTime At, Visitor By, Func<IServiceProvider, CancellationToken, Task> Do);
