using Rammevaerk.Platform.Search.Saved;
using Rammevaerk.Web.Demonstration.Plan;

namespace Rammevaerk.Web.Demonstration.Story;

/// <summary>The secretariat keeps two searches, and wants to be told what is new in one of them.</summary>
internal static class SearchStory
{
    private const int DaysAgo = 12;

    public static IEnumerable<StoryStep> Steps(Scene scene) =>
        [
            Save(scene, "Særlige pladser", "særlige pladser", isTold: true),
            Save(scene, "Beslutninger om overhead", "overhead&type=Decision", isTold: false),
        ];

    private static StoryStep Save(Scene scene, string name, string query, bool isTold)
    {
        var editor = scene.Secretariat(DemonstrationPlan.Mid);
        return Scene.Step(
            scene.Calendar.Today.AddDays(-DaysAgo),
            10,
            editor,
            $"saved-search/{name}",
            (services, stop) =>
                Told.MustAsync(
                    services
                        .GetRequiredService<SavedSearchDesk>()
                        .SaveAsync(editor.AsVisitor.AccountId!.Value, name, $"?q={query}", isTold, stop)
                )
        );
    }
}
